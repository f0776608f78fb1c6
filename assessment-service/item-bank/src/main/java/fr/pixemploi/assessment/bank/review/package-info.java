/** What authors and reviewers are told of a bank: answer sheets, resemblances, plain language, inventories. May touch items, files and their inspection; must not be reachable over REST where it holds keys. */
@NullMarked
package fr.pixemploi.assessment.bank.review;

import org.jspecify.annotations.NullMarked;
