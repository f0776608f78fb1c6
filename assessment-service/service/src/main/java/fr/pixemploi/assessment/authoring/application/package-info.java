/** What an author does with the item bank, one verb a class; looking at a file is a part of its own. */
@NullMarked
package fr.pixemploi.assessment.authoring.application;

import org.jspecify.annotations.NullMarked;
