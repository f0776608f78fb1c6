/**
 * Packaged services as child processes, and the round robin before several instances of one. <p>May touch: {@code patience},
 * {@code layout}, {@code process}.
 */
@NullMarked
package fr.pixemploi.local.service;

import org.jspecify.annotations.NullMarked;
