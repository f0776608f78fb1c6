/** Days, for tests that call a service which reads the clock itself. */
@NullMarked
package fr.pixemploi.kit.day;

import org.jspecify.annotations.NullMarked;
