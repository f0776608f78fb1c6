/**
 * The journey of one job seeker from registration to certificate, played through the public interfaces as portals, advisers and
 * partners would. May touch the launcher's addresses and tokens; must not touch a database, a topic or a class of a service.
 */
@NullMarked
package fr.pixemploi.local.journey;

import org.jspecify.annotations.NullMarked;
