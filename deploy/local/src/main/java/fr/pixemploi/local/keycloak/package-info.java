/**
 * A real Keycloak as a child process, with the realm of the platform, and the tokens of its people. <p>May touch: {@code patience},
 * {@code layout}, {@code process}.
 */
@NullMarked
package fr.pixemploi.local.keycloak;

import org.jspecify.annotations.NullMarked;
