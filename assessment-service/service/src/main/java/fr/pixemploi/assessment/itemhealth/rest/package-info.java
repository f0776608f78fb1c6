/** How items fare, over HTTP. */
@NullMarked
package fr.pixemploi.assessment.itemhealth.rest;

import org.jspecify.annotations.NullMarked;
