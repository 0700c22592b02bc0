/**
 * What authors wrote down about how people say things: concepts by their words, and per question
 * the claims by which a key point or a misconception is recognized. The notation is explained in
 * docs/lexicon.md.
 */
@NullMarked
package dev.gradus.content.lexicon;

import org.jspecify.annotations.NullMarked;
