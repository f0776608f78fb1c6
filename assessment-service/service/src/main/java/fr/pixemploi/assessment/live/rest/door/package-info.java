/** How invigilators enter by code, and what their token opens. */
@NullMarked
package fr.pixemploi.assessment.live.rest.door;

import org.jspecify.annotations.NullMarked;
