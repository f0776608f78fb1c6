/** What recommendations say to people: codes, sentences and their words. Values only. */
@NullMarked
package fr.pixemploi.pathway.recommendation.domain.words;

import org.jspecify.annotations.NullMarked;
