/**
 * Packaged services as child processes, the round robin before several instances of one, and the gateway before all. <p>May touch: {@code patience},
 * {@code layout}, {@code process}.
 */
@NullMarked
package fr.pixemploi.local.service;

import org.jspecify.annotations.NullMarked;
