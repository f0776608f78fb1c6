/** How files of many rows come in, are checked and applied: in steps that each commit how far they came. */
@NullMarked
package fr.pixemploi.kit.imports.work;

import org.jspecify.annotations.NullMarked;
