/** Who stands behind a kiosk's secrets, and what they open. */
@NullMarked
package fr.pixemploi.assessment.kiosk.rest.identity;

import org.jspecify.annotations.NullMarked;
