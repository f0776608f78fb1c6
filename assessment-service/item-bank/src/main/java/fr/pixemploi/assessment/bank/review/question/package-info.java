/** How questions are asked, over a whole bank: what gives answers away or trips people up. May read items; grades nothing. */
@NullMarked
package fr.pixemploi.assessment.bank.review.question;

import org.jspecify.annotations.NullMarked;
