/** How items fare with people. */
@NullMarked
package fr.pixemploi.assessment.itemhealth.domain;

import org.jspecify.annotations.NullMarked;
