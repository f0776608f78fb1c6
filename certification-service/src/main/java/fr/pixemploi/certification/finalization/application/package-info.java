/** What a centre declares before it hands a session over, and that it does. */
@NullMarked
package fr.pixemploi.certification.finalization.application;

import org.jspecify.annotations.NullMarked;
