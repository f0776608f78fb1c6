/** Replies in people's own words: which items grade them, and whether they grade them as a person would. */
@NullMarked
package fr.pixemploi.assessment.bank.review.reply;

import org.jspecify.annotations.NullMarked;
