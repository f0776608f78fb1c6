/** What is wrong with a call, place by place: fields of its body, parameters of its address. */
@NullMarked
package fr.pixemploi.kit.problem.field;

import org.jspecify.annotations.NullMarked;
