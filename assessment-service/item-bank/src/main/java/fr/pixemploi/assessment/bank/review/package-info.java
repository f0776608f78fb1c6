/** What authors and reviewers are told of a bank: resemblances, plain language, inventories. */
@NullMarked
package fr.pixemploi.assessment.bank.review;

import org.jspecify.annotations.NullMarked;
