/** What a person does in a sitting, one verb a class. */
@NullMarked
package fr.pixemploi.assessment.sitting.application;

import org.jspecify.annotations.NullMarked;
