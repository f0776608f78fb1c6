/** The rules of a campaign's test as data, and simulated persons who sit it. */
@NullMarked
package fr.pixemploi.assessment.bank.campaign;

import org.jspecify.annotations.NullMarked;
