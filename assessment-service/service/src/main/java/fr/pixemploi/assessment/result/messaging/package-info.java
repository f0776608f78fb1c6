/** What results tell the others, and the grants that profile tells us. */
@NullMarked
package fr.pixemploi.assessment.result.messaging;

import org.jspecify.annotations.NullMarked;
