/** The entry diagnosis of a person: a few questions and small tasks, where to go on after it, and who may see it. */
@NullMarked
package fr.pixemploi.portal.person.diagnosis;

import org.jspecify.annotations.NullMarked;
