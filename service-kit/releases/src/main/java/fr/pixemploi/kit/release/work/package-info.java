/** How releases are made when they are due, kept, and found. */
@NullMarked
package fr.pixemploi.kit.release.work;

import org.jspecify.annotations.NullMarked;
