/**
 * The four services as any portal sees them: clients made from their documents, called as whoever is logged in. Nothing else of the
 * platform is known here, and pages call nothing but what is here.
 */
@NullMarked
package fr.pixemploi.portal.services;

import org.jspecify.annotations.NullMarked;
