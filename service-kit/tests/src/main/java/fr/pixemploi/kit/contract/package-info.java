/** What a service promises in {@code contracts/}, held against what runs. May touch files and the class path; must know no service. */
@NullMarked
package fr.pixemploi.kit.contract;

import org.jspecify.annotations.NullMarked;
