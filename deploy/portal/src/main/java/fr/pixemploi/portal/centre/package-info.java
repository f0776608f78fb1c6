/** A certification centre: its days and its sessions. */
@NullMarked
package fr.pixemploi.portal.centre;

import org.jspecify.annotations.NullMarked;
