/** Pages of the jury: what waits for a human, decisions that two members make, what is told and taken back. */
@NullMarked
package fr.pixemploi.portal.jury;

import org.jspecify.annotations.NullMarked;
