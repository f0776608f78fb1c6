/** Watching the bank at work. */
@NullMarked
package fr.pixemploi.assessment.itemhealth.application;

import org.jspecify.annotations.NullMarked;
