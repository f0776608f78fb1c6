/** What a release of a quarter is, for services that tell figures of whole quarters. Pure, as domains are. */
@NullMarked
package fr.pixemploi.kit.release;

import org.jspecify.annotations.NullMarked;
