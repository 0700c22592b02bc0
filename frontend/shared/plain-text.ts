/** What inline HTML of the content says, for accessible names; a formula is told as its TeX. */
export const plainText = (inline: string): string => {
  const holder = document.createElement('template');
  holder.innerHTML = inline;
  holder.content.querySelectorAll('gradus-math').forEach((formula) => {
    formula.textContent = formula.getAttribute('tex') ?? formula.textContent;
  });
  return holder.content.textContent?.trim() ?? '';
};
