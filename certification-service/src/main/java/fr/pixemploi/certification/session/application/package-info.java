/** Use cases of a session, and the lock that other capabilities take on one. May touch the domain and the kit's caller; must not know HTTP or rows. */
@NullMarked
package fr.pixemploi.certification.session.application;

import org.jspecify.annotations.NullMarked;
