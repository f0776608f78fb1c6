/** Campaigns of a structure: made from templates, given out by code, and read as a whole. */
@NullMarked
package fr.pixemploi.portal.manager.campaign;

import org.jspecify.annotations.NullMarked;
