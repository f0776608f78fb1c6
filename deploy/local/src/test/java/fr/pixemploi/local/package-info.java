@NullMarked
package fr.pixemploi.local;

import org.jspecify.annotations.NullMarked;
