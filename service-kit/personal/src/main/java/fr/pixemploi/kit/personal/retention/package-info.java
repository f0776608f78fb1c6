/**
 * Lets rows go once they were kept long enough, by the register: each night, in small steps, with a report; or dry, for a look before.
 */
@NullMarked
package fr.pixemploi.kit.personal.retention;

import org.jspecify.annotations.NullMarked;
