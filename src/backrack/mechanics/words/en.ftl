# Why the pressure model cannot answer: the field, the limit, the fix.

mechanics-body = { $field } is { $got } { $unit }; it must be from { $low } to { $high } { $unit }. Correct it.
mechanics-no_bodies = There is no body in the list. Give at least one.
mechanics-rack_size = A height of { NUMBER($height, minimumFractionDigits: 2, maximumFractionDigits: 2) } m does not suit the rack '{ $rack }', which is made for { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } m. Choose the other size, or correct the height.
mechanics-not_on_rack = The pressure can be worked out for somebody lying on the rack; this posture is on: { $ground }. Choose a phase that lies on the rack.
mechanics-sitting_up = The trunk is at { $pitch } degrees of recline. The model needs one that lies flat (90), or that leans back from { $low } degrees on and says which joints bend (held.bend_hinges). Choose another phase, or add that.
mechanics-foot = The { $side } leg ends on: { $foot }. On the rack a leg stands on the floor, is raised in the air, or rests straight (resting). Change the foot.
mechanics-foot_off_floor = With the hip at { $hip } degrees the foot cannot reach the floor. Bend the hip less, or raise the leg.
mechanics-unsorted = Nodules { $number } and the next are in the wrong order. List them from the seat to the head with rising x_m.
mechanics-passes = { $got } passes cannot be taken; choose 1 to 20. Two are enough.

mechanics-values_unknown = There is no parameter '{ $name }'. See the table of parameters for their names.
mechanics-values_finite = The parameter '{ $name }' has a value that is not a number. Give finite numbers.
mechanics-values_negative = The parameter '{ $name }' is { $got }; it must not be below 0. Give 0 or more.
mechanics-values_shape = The parameter '{ $name }' has { $got } values for { $bodies } bodies. Give one number, or one for each body.

mechanics-not_converged = Problem { $number }: after { $steps } steps a force of { $residual } N is still not in balance, so there is no answer. Look for stiffnesses that differ by more than a billion.
mechanics-not_finite = Problem { $number }: the numbers grew beyond all bounds, so there is no answer. Look for a load or a stiffness far too large.
mechanics-not_held = Problem { $number }: no contact holds the back where it is, or a single row cannot keep it from turning. Raise the supports (z), or add contacts on both sides.
mechanics-no_compiler = The compiled solver was asked for, but numba is not installed or BACKRACK_PLAIN_NUMPY is set. Install numba, or leave the choice to backrack.

mechanics-document = A problem is one object with h, kb, kt, kap0, tau0, loads and contacts. Give that, or a list of such.
mechanics-no_contacts = contacts is empty: nothing carries the back. Give at least one contact.
mechanics-field_missing = { $field } is missing. Add it.
mechanics-field_list = { $field } must be a list. Give one.
mechanics-field_table = { $field } must be an object with { $needed }. Give one.
mechanics-field_length = { $field } has { $got } entries; it needs { $needed }. Give as many.
mechanics-field_number = { $field } is { $got }; it must be a number. Correct it.
mechanics-field_finite = { $field } is { $got }; it must be a finite number. Correct it.
mechanics-field_negative = { $field } is { $got }; it must be 0 or more. Correct its sign.
mechanics-field_zero = { $field } is { $got }; it must be above 0. Correct it.
mechanics-field_link = { $field } is { $got }; links are whole numbers from 0 (pelvis) to 23 (head). Correct it.
mechanics-half_a_pad = { $field } has only one of pad_k and pad_h. Give both above 0, or neither.
mechanics-in_problem = Problem { $number }: { $why }
mechanics-cannot_read = { $file } could not be opened: { $why }. Check its name and that you may read it.
mechanics-not_json = { $file } is not JSON: { $why }. Correct it at that place.
mechanics-cannot_write = The answer could not be written to { $file }: { $reason }. Choose another place, or make room.
mechanics-help-solve = Solve PROBLEM.json, a neutral problem document (a chain of links on springs), or a list of them. Lengths in m, forces in N, angles in rad.
mechanics-help-output = Write the answer to FILE instead of the screen.
