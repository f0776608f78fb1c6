/** What an author does with the item bank, one verb a class. May touch the domain and the bank's files; must not touch HTTP or rows. */
@NullMarked
package fr.pixemploi.assessment.authoring.application;

import org.jspecify.annotations.NullMarked;
