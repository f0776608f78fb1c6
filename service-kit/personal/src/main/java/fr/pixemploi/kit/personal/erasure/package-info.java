/**
 * Takes people out of a service, by the register of personal data: heard of by hash, swept twice, told when done. May touch the register,
 * core's events and SQL; must not be called by readers of data.
 */
@NullMarked
package fr.pixemploi.kit.personal.erasure;

import org.jspecify.annotations.NullMarked;
