/** Use cases of the jury's meetings. */
@NullMarked
package fr.pixemploi.certification.deliberation.application;

import org.jspecify.annotations.NullMarked;
