/** What an author does with the item bank, one verb a class. */
@NullMarked
package fr.pixemploi.assessment.authoring.application;

import org.jspecify.annotations.NullMarked;
