package dev.gradus.shell.ui;

import com.vaadin.flow.component.html.Div;

/** Prose as the pages insert it: HTML with our elements in it. */
final class ProseSpecimens {
  private static final String MARK =
      """
      <svg width="58" height="18" viewBox="0 0 58 18" aria-hidden="true"><circle cx="3" cy="9" r="1" fill="currentColor"/>
      <circle cx="13" cy="9" r="2.2" fill="currentColor"/><circle cx="24" cy="9" r="3.6" fill="currentColor"/>
      <circle cx="36" cy="9" r="5.2" fill="currentColor"/><circle cx="50" cy="9" r="7" fill="currentColor"/></svg>\
      """;

  private static final String HEAD_RU =
      """
      <header class="head"><a class="mark" href="#top">MARK<span>Gradus</span></a>
      <nav aria-label="Разделы"><a href="#s1" aria-current="page">Вопросы</a><a href="#s1">Лаборатория</a><a href="#s1">Тест</a><a href="#s1">Собеседование</a></nav>
      <div class="right"><span class="lang"><a href="#s1" aria-current="true">Рус</a><a href="#s1">Eng</a><a href="#s1">Рус&hairsp;|&hairsp;Eng</a></span>
      <gradus-theme-toggle label="Сменить тему"></gradus-theme-toggle>
      <details class="menu"><summary class="icon" aria-label="Меню"><svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true"><path d="M0 1h20M0 7h20M0 13h20" stroke="currentColor" stroke-width="1.6"/></svg></summary>
      <nav aria-label="Разделы"><a href="#s1" aria-current="page">Вопросы</a><a href="#s1">Лаборатория</a></nav></details></div></header>
      """;

  private static final String TITLE_RU =
      """
      <p class="crumb">Вопрос 1 из 40, уровень junior</p>
      <h1>Что такое градиентное затухание?</h1>
      <aside class="note rare"><span class="big">14 %</span><span>Столько сообщает база карточек. Как она это посчитала, неизвестно: считайте слухом, а не измерением.</span></aside>
      <p class="lede">Сигнал ошибки идёт обратно ко входу, и каждый слой умножает его на свой якобиан. Если якобианы сжимают, первым слоям достаётся величина, <b>экспоненциально малая по глубине</b>.</p>
      <div class="meta"><span>Чтение <b>14 минут</b></span><span>Рисунков <b>3</b></span></div>
      """;

  private static final String TEXT_RU =
      """
      <h2 id="s1" data-block="s1">Ответ за минуту</h2>
      <aside class="note say-it" style="grid-row:span 2"><span class="h">Как сказать на собеседовании</span>Сигнал ошибки на каждом слое умножается на якобиан. Если он сжимает, ранние слои почти не учатся.</aside>
      <p data-block="p1">Обратный проход умножает сигнал на веса и на наклон активации; произведение многих множителей меньше единицы убывает <i>экспоненциально</i>. Верхние слои ещё учатся, а нижние получают обновления на много порядков мельче.<a class="ref" href="#n1">1</a></p>
      <aside class="note src" id="n1"><span class="rn">1</span>Hochreiter, Schmidhuber, 1997.</aside>
      <h2 id="s2" data-block="s2">Откуда берётся произведение</h2>
      <p>Пусть <gradus-math tex="z_l=W_l h_{l-1}"></gradus-math>, <gradus-math tex="h_l=\\varphi(z_l)"></gradus-math>, а <gradus-math tex="\\delta_l=\\partial L/\\partial z_l"></gradus-math> — сигнал ошибки. Формула с опечаткой остаётся текстом: <gradus-math tex="\\frac{1"></gradus-math>.</p>
      <div class="eq"><gradus-math display tex="\\delta_l=\\bigl(D_l W_{l+1}^{\\top}\\bigr)\\bigl(D_{l+1}W_{l+2}^{\\top}\\bigr)\\cdots\\bigl(D_{L-1}W_L^{\\top}\\bigr)\\,\\delta_L"></gradus-math><span class="no">(1)</span></div>
      <h2 id="s3" data-block="s3">Причина 1: насыщение</h2>
      <div class="fix"><span class="who">В карточке</span><p class="card">Наклоны сигмоиды и tanh близки к нулю при больших <del>или малых</del> <ins>по модулю</ins> значениях входа.</p><span class="who">Почему правка</span><p class="why">В нуле наклон, наоборот, наибольший: 1/4 и 1.</p></div>
      <p>Потяните число: при <gradus-math tex="z"></gradus-math> = <gradus-drag-number name="z" value="2" min="-5" max="5" step="0.25" decimals="2" label="z">2,00</gradus-drag-number> наклон сигмоиды равен <span class="out">0,105</span>. Здесь <span class="term" tabindex="0">веса</span> весят не меньше.</p>
      <div class="claim"><q>«С ReLU градиент не затухает»</q><span class="small">Половина нейронов молчит, и с весами Глоро норма теряет √2 на слой.</span><button class="btn quiet">Опровергнуть</button></div>
      """;

  private static final String PARTS_RU =
      """
      <div class="notice"><span class="h">Такой глубины нет</span><p>В адресе стоит 4000 слоёв; взяли наибольшую, 100.</p></div>
      <div class="btns"><button class="btn">Ответить на время</button><button class="btn quiet">Шесть задач теста</button><button class="btn" disabled>Считаем…</button><button class="do">Пройти по слоям</button></div>
      <ul class="next"><li><a href="#s1">Помогает ли отсечение градиента от затухания?</a><span class="small">junior</span></li><li><a href="#s1">Почему BatchNorm сам по себе не спасает?</a><span class="small">senior</span></li></ul>
      <p><span class="pair" data-pair="product">произведение многих множителей</span> и нажмите <kbd>Enter</kbd></p>
      """;

  private static final String PARTS_EN =
      """
      <div class="notice"><span class="h">There is no such depth</span><p>The address says 4000 layers; this is the deepest there is, 100.</p></div>
      <div class="btns"><button class="btn">Answer on the clock</button><button class="btn quiet">Six quiz items</button><button class="btn" disabled>Computing…</button><button class="do">Walk the layers</button></div>
      <ul class="next"><li><a href="#s1">Does gradient clipping help against vanishing?</a><span class="small">junior</span></li><li><a href="#s1">Why does batch norm alone not save a deep network?</a><span class="small">senior</span></li></ul>
      <p><span class="pair" data-pair="product">a product of many factors</span> and press <kbd>Enter</kbd></p>
      """;

  private ProseSpecimens() {}

  static Div head() {
    return html(HEAD_RU.replace("MARK", MARK));
  }

  static Div title() {
    return flat(TITLE_RU);
  }

  static Div text() {
    return flat(TEXT_RU);
  }

  static Div parts(Bilingual words) {
    return html(words.of(PARTS_RU, PARTS_EN));
  }

  private static Div html(String html) {
    var holder = new Div();
    holder.getElement().setProperty("innerHTML", html);
    return holder;
  }

  /** Its children stand in the page's grid as if they were the page's own. */
  private static Div flat(String html) {
    Div holder = html(html);
    holder.addClassName("flat");
    return holder;
  }
}
