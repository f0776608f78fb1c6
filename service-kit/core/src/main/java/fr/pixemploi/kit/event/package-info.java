/** What services say to each other, and who listens. How it goes out and comes in is in the packages below. */
@NullMarked
package fr.pixemploi.kit.event;

import org.jspecify.annotations.NullMarked;
