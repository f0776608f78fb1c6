/** Pages of a certification centre: its day, its sessions, who sits in them, and what it hands over to the jury. */
@NullMarked
package fr.pixemploi.portal.centre;

import org.jspecify.annotations.NullMarked;
