/**
 * The journey of one job seeker from registration to certificate, played through the public interfaces as portals, advisers and partners
 * would. <p>May touch: the package above, {@code patience}, {@code layout}, {@code postgres}, {@code keycloak}.
 */
@NullMarked
package fr.pixemploi.local.journey;

import org.jspecify.annotations.NullMarked;
