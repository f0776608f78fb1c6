/** Use cases of a session, and the lock that other capabilities take on one. */
@NullMarked
package fr.pixemploi.certification.session.application;

import org.jspecify.annotations.NullMarked;
