/** Tests of authoring, and the files that they send. */
@NullMarked
package fr.pixemploi.assessment.authoring;

import org.jspecify.annotations.NullMarked;
