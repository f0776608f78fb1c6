/** What a person does in a diagnosis, and sharing it, one verb a class. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.application;

import org.jspecify.annotations.NullMarked;
