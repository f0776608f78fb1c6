/** What is kept so that whoever reads the database alone can't read it: keys of a deployment, and what they seal. Touches the JDK, and how settings hold secrets. */
@NullMarked
package fr.pixemploi.kit.seal;

import org.jspecify.annotations.NullMarked;
