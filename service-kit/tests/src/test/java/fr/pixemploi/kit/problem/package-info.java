/** What the classes that break the house rules break them with, of the kit. */
@NullMarked
package fr.pixemploi.kit.problem;

import org.jspecify.annotations.NullMarked;
