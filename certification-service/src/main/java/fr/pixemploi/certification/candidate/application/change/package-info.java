/** Use cases of what changes about a candidate before the test. */
@NullMarked
package fr.pixemploi.certification.candidate.application.change;

import org.jspecify.annotations.NullMarked;
