/** Items, their variants and their bank: what is known of a question beside its task. */
@NullMarked
package fr.pixemploi.assessment.bank.item;

import org.jspecify.annotations.NullMarked;
