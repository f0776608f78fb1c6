/** What a service promises in {@code contracts/}, held against what runs. */
@NullMarked
package fr.pixemploi.kit.contract;

import org.jspecify.annotations.NullMarked;
