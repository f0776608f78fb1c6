/** The item bank: questions and the campaigns made of them, as values and as files. May touch the engine, Jackson and files; must not know people, databases or the web. */
@NullMarked
package fr.pixemploi.assessment.bank;

import org.jspecify.annotations.NullMarked;
