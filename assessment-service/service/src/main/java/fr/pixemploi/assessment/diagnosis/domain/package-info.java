/** The entry diagnosis: what it asks, the rules that route, and a person's passage are its parts; here is what all three refuse. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.domain;

import org.jspecify.annotations.NullMarked;
