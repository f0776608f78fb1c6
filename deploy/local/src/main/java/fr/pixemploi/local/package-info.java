/**
 * The Pix Emploi platform on one machine, without containers: PostgreSQL, Kafka, Keycloak and the services as plain child processes, as a
 * whole. People start it with {@code deploy/local/up}; tests start the same classes through {@link fr.pixemploi.local.PlatformResource}.
 *
 * <p>May touch: the packages below except {@code command} and {@code journey}. Must not: classes of any service. {@code PackagesTest}
 * checks it, here and below.
 */
@NullMarked
package fr.pixemploi.local;

import org.jspecify.annotations.NullMarked;
