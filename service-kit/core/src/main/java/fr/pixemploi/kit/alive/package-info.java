/** Whether a service still does what nobody asks for: its threads beat, and a process without memory ends instead of going on lame. */
@NullMarked
package fr.pixemploi.kit.alive;

import org.jspecify.annotations.NullMarked;
